# Garua's build. `make help` lists what there is.
#
# Every .c file under src/ is compiled; NAME_test.c goes into the unit tests, src/main.c into the program, everything else into
# the library that both link. SAN=1 builds with ASan and UBSan into a folder of its own.

BUILD   := build$(if $(SAN),/san)
CC      := gcc
CFLAGS  := -std=c17 -D_GNU_SOURCE -O2 -g -Isrc -I. -Ibuild -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
           -Wvla -Wwrite-strings -Wno-missing-field-initializers -Werror -fstack-protector-strong -D_FORTIFY_SOURCE=2 \
           -ffunction-sections -fdata-sections -pthread $(EXTRA_CFLAGS)
LDFLAGS := -Wl,--gc-sections -pthread
LDLIBS  := -lssl -lcrypto -lsqlite3 -lexpat -lisal -lpcre2-8 -lxxhash -lz -lm -ldl

ifdef SAN
CFLAGS  += -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -U_FORTIFY_SOURCE
LDFLAGS += -fsanitize=address,undefined
endif

SOURCES := $(shell find src -name '*.c')
TESTS   := $(filter %_test.c,$(SOURCES))
MAIN    := $(filter src/main.c,$(SOURCES))
LIBRARY := $(filter-out %_test.c src/main.c,$(SOURCES))
objects  = $(patsubst %.c,$(BUILD)/%.o,$(1))

all: $(if $(MAIN),$(BUILD)/garua) ## build build/garua (SAN=1: with ASan and UBSan, into build/san)

$(BUILD)/garua: $(call objects,$(LIBRARY) $(MAIN))
	$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/garua_test: $(call objects,$(LIBRARY) $(TESTS) test/unit.c)
	$(CC) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

test: $(BUILD)/garua_test ## run the unit tests; T=word: only those whose file or name has it
	$(BUILD)/garua_test $(T)

include tools/models.mk

clean: ## remove what was built
	rm -rf build

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: all test clean help
.DEFAULT_GOAL := all
