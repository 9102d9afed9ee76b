#!/bin/sh
# check.sh -- what tests written in shell share. Source it, check, and end with `report`.
#
#     check "what must hold" COMMAND ARGUMENT...     the command must succeed; its output is shown when it doesn't
#     report                                         prints `N passed, N failed, N skipped`; fails when a check failed

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0 skipped=0

check() {
    check_name=$1
    shift
    if "$@" >"$scratch/.output" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $check_name"
        sed 's/^/    /' "$scratch/.output"
    fi
}

skip() { # WHAT WHY
    skipped=$((skipped + 1))
    echo "skipped $1: $2"
}

report() {
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ]
}

# Commands to check with.

fails() { ! "$@"; }

# says TEXT COMMAND...: its output has the text, whatever its exit status.
says() {
    wanted=$1
    shift
    "$@" >"$scratch/.said" 2>&1
    grep -qF -- "$wanted" "$scratch/.said" || {
        cat "$scratch/.said"
        echo "does not say: $wanted"
        return 1
    }
}

# silent COMMAND...: it succeeds and prints nothing.
silent() { "$@" >"$scratch/.said" 2>&1 && [ ! -s "$scratch/.said" ]; }

# status NUMBER COMMAND...: it exits so.
status() {
    wanted=$1
    shift
    "$@"
    got=$?
    [ "$got" -eq "$wanted" ] || {
        echo "exit status $got, not $wanted"
        return 1
    }
}

# lines NUMBER PATTERN FILE: so many lines of the file match.
lines() {
    [ "$(grep -c -- "$2" "$3" 2>/dev/null)" = "$1" ] || {
        echo "not $1 times: $2"
        cat "$3"
        return 1
    }
}
