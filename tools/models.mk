# Models: Smithy text to C. Included by the Makefile.
#
#     src/svc/NAME/*.smithy -> build/gen/NAME.h NAME.c NAME_layout.c      one modelc run a service, only when its text changed
#     src/svc/services.def  -> build/gen/services.c

GEN          := build/gen
MODELS       := $(shell awk '$$1 !~ /^\#/ && NF { print $$1 }' src/svc/services.def)
MODELS_BUILT := $(shell awk '$$1 !~ /^\#/ && $$3 == "built" { print $$1 }' src/svc/services.def)
MODELC       := build/tools/modelc

# Host tools: plain cc, no sanitizer, so that one build serves both.
MODELC_SOURCES := $(wildcard tools/modelc/*.c) tools/smithy.c src/base/arena.c src/base/buf.c src/base/err.c src/base/str.c
$(MODELC): $(MODELC_SOURCES) $(wildcard tools/modelc/*.h) tools/smithy.h $(wildcard src/base/*.h) src/core/shape.h
	@mkdir -p $(@D)
	$(CC) -std=c17 -D_GNU_SOURCE -O1 -Isrc -I. -Wall -Wextra -Werror -o $@ $(MODELC_SOURCES) -lm

# A stamp stands for a service's files: those whose text stays the same are not touched, and nothing is compiled again.
define MODEL_RULE
$(GEN)/$(1).stamp: $(MODELC) $$(wildcard src/svc/$(1)/*.smithy)
	@mkdir -p $$(@D)
	$(MODELC) $(1) $$(sort $$(filter %.smithy,$$^)) $(GEN)/$(1)
	@touch $$@
$(GEN)/$(1).h $(GEN)/$(1).c $(GEN)/$(1)_layout.c: $(GEN)/$(1).stamp ;
endef
$(foreach name,$(MODELS),$(eval $(call MODEL_RULE,$(name))))

$(GEN)/wiretest.stamp: $(MODELC) test/models/wiretest.smithy
	@mkdir -p $(@D)
	$(MODELC) wiretest test/models/wiretest.smithy $(GEN)/wiretest
	@touch $@
$(GEN)/wiretest.h $(GEN)/wiretest.c $(GEN)/wiretest_layout.c: $(GEN)/wiretest.stamp ;

$(GEN)/services.c: $(MODELC) src/svc/services.def
	@mkdir -p $(@D)
	$(MODELC) --services src/svc/services.def $@

# What the Makefile compiles. The layouts of the built services are proven in every build.
GENERATED_SOURCES      := $(patsubst %,$(GEN)/%.c,$(MODELS) services $(MODELS_BUILT:%=%_layout))
GENERATED_TEST_SOURCES := $(patsubst %,$(GEN)/%.c,wiretest wiretest_layout)

all: $(GEN_OBJECTS)
$(BUILD)/garua: $(GEN_OBJECTS)
$(BUILD)/garua_test: $(GEN_OBJECTS) $(GEN_TEST_OBJECTS)
# The first build must have the headers before anything includes them; later the .d files know who needs which.
$(call objects,$(LIBRARY) $(MAIN) $(TESTS)): | $(GEN_HEADERS)

models: ## import every service's model again (needs python3-botocore)
	tools/model_import

models-check: $(patsubst %,$(BUILD)/gen/%.o,$(MODELS) $(MODELS:%=%_layout) wiretest wiretest_layout) ## compile every service's header, and prove its layout

.PHONY: models models-check
