# Models: Smithy text to C. Included by the Makefile.
#
#     src/svc/NAME/*.smithy -> build/gen/NAME.c NAME.h NAME_layout.c      one modelc run a service, only when its text changed
#     src/svc/services.def  -> build/gen/services.c
#
# The layouts of the built services are proven in every build, those of all services by `make models-check`.

GEN          := build/gen
MODELS       := $(shell awk '$$1 !~ /^\#/ && NF { print $$1 }' src/svc/services.def)
MODELS_BUILT := $(shell awk '$$1 !~ /^\#/ && $$3 == "built" { print $$1 }' src/svc/services.def)

GENERATED_SOURCES      := $(patsubst %,$(GEN)/%.c,$(MODELS) services $(MODELS_BUILT:%=%_layout))
GENERATED_TEST_SOURCES := $(patsubst %,$(GEN)/%.c,wiretest wiretest_layout models)

# modelc is a program of the machine that builds: no flavours.
MODELC         := build/tools/modelc/modelc
MODELC_LIBRARY := $(filter-out %_test.c %/main.c,$(wildcard tools/modelc/*.c)) tools/smithy.c
MODELC_SOURCES := tools/modelc/main.c $(MODELC_LIBRARY) $(addprefix src/base/,arena.c buf.c err.c str.c)
# The Makefile adds these to the unit tests.
MODELC_TESTS   := $(MODELC_LIBRARY) $(wildcard tools/*_test.c tools/modelc/*_test.c)
$(MODELC): $(MODELC_SOURCES) $(wildcard tools/modelc/*.h) tools/smithy.h $(wildcard src/base/*.h) src/core/shape.h
	@mkdir -p $(@D)
	@echo "  CC    $@"
	$(Q)gcc -std=c17 -D_GNU_SOURCE -O1 -Isrc -I. -Wall -Wextra -Werror -o $@ $(MODELC_SOURCES) -lm

# A stamp stands for a service's files. modelc leaves a file alone whose text stays the same, so that nothing is compiled again.
define MODEL_RULE
$(GEN)/$(1).stamp: $(MODELC) $(2)
	@mkdir -p $$(@D)
	@echo "  MODEL $(1)"
	$$(Q)$(MODELC) $(1) $(2) $(GEN)/$(1)
	@touch $$@
$(GEN)/$(1).c $(GEN)/$(1).h $(GEN)/$(1)_layout.c: $(GEN)/$(1).stamp ;
endef
$(foreach name,$(MODELS),$(eval $(call MODEL_RULE,$(name),$(sort $(wildcard src/svc/$(name)/*.smithy)))))
$(eval $(call MODEL_RULE,wiretest,test/models/wiretest.smithy))

$(GEN)/services.c: $(MODELC) src/svc/services.def
	@mkdir -p $(@D)
	@echo "  MODEL $@"
	$(Q)$(MODELC) --services src/svc/services.def $@
	@touch $@

$(GEN)/models.c: $(MODELC) src/svc/services.def
	@mkdir -p $(@D)
	@echo "  MODEL $@"
	$(Q)$(MODELC) --models src/svc/services.def $@
	@touch $@

# The fuzz target needs what the program does not have.
build/fuzz/smithy: $(MODELC_LIBRARY:%.c=build/fuzz/%.o)
$(BUILD)/replay/smithy: $(MODELC_LIBRARY:%.c=$(BUILD)/%.o)

models: ## import every service's model again (needs python3-botocore)
	tools/model_import

models-check: $(patsubst %,$(BUILD)/gen/%.o,$(MODELS) $(MODELS:%=%_layout) wiretest wiretest_layout) ## prove every service's layout; test model_import, modelc and new
	$(Q)tools/models_test

.PHONY: models models-check
