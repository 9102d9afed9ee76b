# Garua's build. `make help` lists what there is; doc/testing.md explains the tests.
#
# Every .c file under src/ is compiled: NAME_test.c goes into the unit tests, src/main.c into the program, everything else into
# both. Three flavours, each in a folder of its own, from the same rules: the release in build/, SAN=1 (ASan and UBSan) in
# build/san, and what libFuzzer drives (clang) in build/fuzz. V=1 shows the commands.

FLAVOUR := $(if $(SAN),san,release)
BUILD   := $(if $(filter release,$(FLAVOUR)),build,build/$(FLAVOUR))
VERSION := $(shell sed -n 's/^.define GARUA_VERSION "\(.*\)"/\1/p' src/base/version.h)
Q       := $(if $(V),,@)

CC      := $(if $(filter fuzz,$(FLAVOUR)),clang,gcc)
INCLUDE := -Isrc -I. -Ibuild
WARN    := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wwrite-strings -Wimplicit-fallthrough \
           -Wno-missing-field-initializers -Werror
CFLAGS  := -std=c17 -D_GNU_SOURCE -O2 -g $(INCLUDE) -include src/base/banned.h $(WARN) -fstack-protector-strong \
           -fstack-clash-protection -fPIE -ffunction-sections -fdata-sections -pthread $(EXTRA_CFLAGS)
# PIE and full RELRO cost no start-up time that could be measured: 0.2 ms in the dynamic loader with and without.
LDFLAGS := -pie -pthread -Wl,--gc-sections -Wl,--as-needed -Wl,-O1 -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack
LDLIBS  := -lssl -lcrypto -lsqlite3 -lexpat -lisal -lpcre2-8 -lxxhash -lz -lm -ldl

CFLAGS_release := -D_FORTIFY_SOURCE=2
CFLAGS_san     := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CFLAGS_fuzz    := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -w
LDFLAGS_san    := -fsanitize=address,undefined
LDFLAGS_fuzz   := -fsanitize=address,undefined
CFLAGS  += $(CFLAGS_$(FLAVOUR))
LDFLAGS += $(LDFLAGS_$(FLAVOUR))
# Tables that modelc wrote: constants only, so nothing is lost by compiling them the quick way.
GENERATED_CFLAGS := -std=c17 -O0 -g0 -w -fPIE -fdata-sections $(INCLUDE)

all: # the default; below

# Defines GENERATED_SOURCES (build/gen/*.c) and how modelc makes them and their headers.
-include tools/models.mk

SOURCES := $(shell find src -name '*.c')
TESTS   := $(filter %_test.c,$(SOURCES)) $(wildcard test/*.c) $(GENERATED_TEST_SOURCES) $(MODELC_TESTS)
MAIN    := $(filter src/main.c,$(SOURCES))
LIBRARY := $(filter-out %_test.c src/main.c,$(SOURCES))
FUZZERS := $(patsubst test/fuzz/%_fuzz.c,%,$(wildcard test/fuzz/*_fuzz.c))
objects  = $(patsubst build/gen/%.c,$(BUILD)/gen/%.o,$(filter build/gen/%,$(1))) \
           $(patsubst %.c,$(BUILD)/%.o,$(filter-out build/gen/%,$(1)))
LIBRARY_OBJECTS := $(call objects,$(LIBRARY) $(GENERATED_SOURCES))

all: $(if $(MAIN),$(BUILD)/garua) ## build build/garua (SAN=1: with ASan and UBSan, into build/san)

$(BUILD)/garua: $(call objects,$(MAIN)) $(LIBRARY_OBJECTS)
$(BUILD)/garua_test: $(call objects,$(TESTS)) $(LIBRARY_OBJECTS)
$(BUILD)/garua $(BUILD)/garua_test:
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LDLIBS)

# Whatever includes a generated header needs it to be there; which ones is in the .d files after the first time.
$(BUILD)/%.o: %.c Makefile | $(GENERATED_SOURCES) $(GENERATED_TEST_SOURCES)
	@mkdir -p $(@D)
	@echo "  CC    $<"
	$(Q)$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/gen/%.o: build/gen/%.c Makefile
	@mkdir -p $(@D)
	@echo "  CC    $<"
	$(Q)$(CC) $(GENERATED_CFLAGS) -MMD -MP -c -o $@ $<

# ---- Tests ------------------------------------------------------------------------------------------------------------------

test: $(BUILD)/garua_test ## run the unit tests; T=word: only those whose file or name has it
	$(Q)$(BUILD)/garua_test $(T)

check: ## everything that fits in ten minutes: lint, unit tests, sanitizers, conformance, fuzz corpora
	$(Q)./check --no-packages

conformance: all ## official clients against the program; T=word: only the tests whose name has it
	$(Q)test/conformance/run $(if $(T),$(T))

crash: all store-crash ## kill the program under load again and again and compare; KILLS=200
	$(Q)test/crash/run $(if $(KILLS),--kills $(KILLS))

store-crash: build/store_crash ## the same of the stores alone; KILLS=30 for each engine
	$(Q)build/store_crash $(if $(KILLS),-k $(KILLS))

build/store_crash: build/test/crash/store_crash.o build/garua.a
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LDLIBS)

sim: $(BUILD)/garua_test ## the random tests with 20 fresh seeds (ROUNDS=20), or again with SEED=7
	$(Q)$(if $(SEED),SEED=$(SEED)) tools/sim $(BUILD)/garua_test $(or $(ROUNDS),20)

oracle: build/oracle ## every operation's requests and answers against botocore's serializers and parsers
	$(Q)test/oracle/run

build/oracle: build/test/oracle/oracle.o build/src/wire/random_value_test.o build/garua.a
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LDLIBS)

BENCH_TOOLS := load limit first kv_bench blob_bench http_echo

bench: all bench-tools ## measure beside peers; SMOKE=1: only see that it runs; T=get: only the measures whose name has it
	$(Q)test/bench/run $(if $(SMOKE),--smoke) $(if $(T),--only $(T))

bench-tools: $(BENCH_TOOLS:%=build/bench/%)

build/bench/load: $(addprefix build/test/bench/,request.o reply.o)
build/bench/%: build/test/bench/%.o build/garua.a
	@mkdir -p $(@D)
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LDLIBS)

# ---- Fuzzing ----------------------------------------------------------------------------------------------------------------

SECONDS := 60

fuzz: ## fuzz every parser, two at a time, SECONDS=60 each; T=json: only that one
	$(Q)$(MAKE) --no-print-directory FLAVOUR=fuzz fuzz-targets
	$(Q)tools/fuzz $(SECONDS) $(if $(T),$(T),$(FUZZERS))

fuzz-targets: $(addprefix build/fuzz/,$(if $(T),$(T),$(FUZZERS)))

build/fuzz/%: build/fuzz/test/fuzz/%_fuzz.o build/fuzz/garua.a
	@echo "  LINK  $@"
	$(Q)$(CC) -fsanitize=fuzzer $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LDLIBS)

fuzz-corpus: $(FUZZERS:%=$(BUILD)/replay/%) ## run the fuzz targets over their corpora as plain tests; T=json: only that one
	$(Q)tools/replay $(BUILD)/replay $(if $(T),$(T),$(FUZZERS))

$(BUILD)/replay/%: $(BUILD)/test/fuzz/%_fuzz.o $(BUILD)/test/fuzz/replay.o $(BUILD)/garua.a
	@mkdir -p $(@D)
	@echo "  LINK  $@"
	$(Q)$(CC) $(LDFLAGS) -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LDLIBS)

# A fuzz target links only what it uses.
$(BUILD)/garua.a: $(LIBRARY_OBJECTS)
	$(Q)rm -f $@ && ar rcsT $@ $^

# ---- Lint -------------------------------------------------------------------------------------------------------------------

LINT_DIRS    := $(wildcard src tools test)
LINT_C       := $(sort $(shell find $(LINT_DIRS) -path test/tidy -prune -o -name '*.[ch]' -print))
LINT_SCRIPTS := $(sort $(wildcard run check .ci/run packaging/deb) Makefile layers $(shell find $(wildcard tools test) \
                \( -path test/tidy -o -path test/fuzz/corpus -o -name __pycache__ \) -prune -o \
                \( -name '*.py' -o -name '*.sh' -o -name '*.mk' -o -name '*.bash' -o -perm -u+x \) -type f -print))
HEADERS      := $(filter %.h,$(LINT_C))
TIDY         := build/tools/tidy/tidy

lint: lint-tidy lint-format lint-headers ## the rules of the style (▣), in seconds: only what changed is looked at again
	@echo "lint: $(words $(LINT_C)) C files, $(words $(LINT_SCRIPTS)) scripts: clean"

lint-tidy: $(TIDY)
	$(Q)$(TIDY) . $(LINT_C) $(LINT_SCRIPTS)

lint-format: $(LINT_C:%=build/lint/%.format)
build/lint/%.format: % .clang-format
	@mkdir -p $(@D)
	$(Q)clang-format $< | cmp - $< > $@.cmp 2>&1 && touch $@ || \
	    { echo "$<:$$(sed -n 's/.* line //p' $@.cmp): format: not as clang-format has it (make format)"; exit 1; }

# Self-contained: it compiles alone; guarded: it compiles twice.
lint-headers: $(HEADERS:%=build/lint/%.alone)
build/lint/%.h.alone: %.h Makefile | $(GENERATED_SOURCES) $(GENERATED_TEST_SOURCES)
	@mkdir -p $(@D)
	$(Q)printf '#include "$<"\n#include "$<"\n' | gcc $(CFLAGS) -fsyntax-only -MMD -MP -MF $@.d -MT $@ -x c - && touch $@

format: ## clang-format every source
	$(Q)tools/wrap $(LINT_C)
	$(Q)clang-format -i $(LINT_C)

TIDY_OBJECTS := $(patsubst %.c,build/%.o,$(wildcard tools/tidy/*.c) $(addprefix src/base/,str.c arena.c buf.c err.c))
$(TIDY): $(TIDY_OBJECTS)
	@echo "  LINK  $@"
	$(Q)gcc -o $@ $^ -lm

tools-test: $(TIDY) ## the tools' own tests: tidy, packages, scripts
	$(Q)tools/tools_test

# ---- Installing -------------------------------------------------------------------------------------------------------------

PREFIX  := /usr/local
DESTDIR :=
INSTALL := install
BINDIR  := $(PREFIX)/bin
MANDIR  := $(PREFIX)/share/man/man1
COMPDIR := $(PREFIX)/share/bash-completion/completions
UNITDIR := $(PREFIX)/lib/systemd/system

install: all ## install program, manual, completion and systemd unit; DESTDIR= PREFIX=/usr/local
	$(INSTALL) -d $(addprefix $(DESTDIR),$(BINDIR) $(MANDIR) $(COMPDIR) $(UNITDIR))
	$(INSTALL) -m 755 build/garua $(DESTDIR)$(BINDIR)/garua
	$(INSTALL) -m 644 doc/man/garua.1 $(DESTDIR)$(MANDIR)/garua.1
	$(INSTALL) -m 644 tools/completion/garua.bash $(DESTDIR)$(COMPDIR)/garua
	sed 's|@BINDIR@|$(BINDIR)|' packaging/garua.service > $(DESTDIR)$(UNITDIR)/garua.service
	chmod 644 $(DESTDIR)$(UNITDIR)/garua.service

uninstall: ## remove what install installed
	rm -f $(addprefix $(DESTDIR),$(BINDIR)/garua $(MANDIR)/garua.1 $(COMPDIR)/garua $(UNITDIR)/garua.service)

deb: all ## a Debian package in build/
	$(Q)packaging/deb $(VERSION)

docs: all ## write the documents that the program generates: doc/coverage.md
	build/garua coverage --markdown > doc/coverage.md

clean: ## remove what was built
	rm -rf build

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## /\1\t/p' $(MAKEFILE_LIST) | sort | while IFS="$$(printf '\t')" read -r name text; do \
	    printf '  make %-12s %s\n' "$$name" "$$text"; done

-include $(patsubst %.o,%.d,$(call objects,$(SOURCES) $(GENERATED_SOURCES) $(MODELC_TESTS) $(wildcard test/*.c) test/fuzz/replay.c) \
         $(FUZZERS:%=$(BUILD)/test/fuzz/%_fuzz.o) $(BENCH_TOOLS:%=build/test/bench/%.o) $(TIDY_OBJECTS)) $(HEADERS:%=build/lint/%.alone.d)

.SECONDARY:
.DELETE_ON_ERROR:
.PHONY: all test check conformance oracle crash store-crash sim bench bench-tools fuzz fuzz-targets fuzz-corpus lint lint-tidy lint-format lint-headers format \
        tools-test install uninstall deb docs clean help
.DEFAULT_GOAL := all
