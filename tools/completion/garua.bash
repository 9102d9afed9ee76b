# Completion of garua for bash. A test compares its words with the program's own help.

_garua() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} words=

    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        words='up status doctor coverage credentials reset clock help version'
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    case $command/$previous in
    up/--data | doctor/--data | credentials/--data)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    up/--log) words='text json' ;;
    up/--listen | doctor/--listen) words='127.0.0.1:4566' ;;
    */--endpoint) words='http://127.0.0.1:4566' ;;
    up/--region | reset/--region) words='us-east-1 us-west-2 eu-west-1 eu-central-1 ap-northeast-1 sa-east-1' ;;
    reset/--service) words=$(garua coverage 2>/dev/null | awk '$1 != "all" { print $1 }') ;;
    up/--account | up/--ready-fd | reset/--account) return ;;
    up/*) words='--listen --data --memory --region --account --strict --ready-fd --log --quiet' ;;
    status/*) words='--endpoint --json' ;;
    doctor/*) words='--data --listen' ;;
    coverage/*) words="--json --markdown $(garua coverage 2>/dev/null | awk '$1 != "all" { print $1 }')" ;;
    credentials/*) words='--data --ca --json' ;;
    reset/*) words='--endpoint --service --account --region' ;;
    clock/*) words='--endpoint show advance' ;;
    help/*) words='up status doctor coverage credentials reset clock help version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _garua garua
