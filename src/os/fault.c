#include "os/fault.h"

#include <stdatomic.h>

/* The plan is written only while armed is false; tests arm and disarm when no other thread is at work. */
static struct fault_plan current;
static atomic_bool armed;
static atomic_uint_fast64_t count, strikes;

void fault_arm(struct fault_plan plan)
{
    atomic_store(&armed, false);
    current = plan;
    atomic_store(&count, 0);
    atomic_store(&strikes, 0);
    atomic_store(&armed, true);
}

bool fault_disarm(void)
{
    atomic_store(&armed, false);
    return fault_struck();
}

bool fault_struck(void)
{
    return atomic_load(&strikes) > 0;
}

enum fault_effect fault_strike(enum fault_operation operation)
{
    const unsigned spaceless = FAULT_BIT(FAULT_OPEN) | FAULT_BIT(FAULT_READ) | FAULT_BIT(FAULT_REMOVE);
    uint64_t number;

    if (!atomic_load_explicit(&armed, memory_order_relaxed) || !atomic_load(&armed))
        return FAULT_NOTHING;
    if (current.about && !(current.about & FAULT_BIT(operation)))
        return FAULT_NOTHING;
    if (current.effect == FAULT_FULL && (FAULT_BIT(operation) & spaceless))
        return FAULT_NOTHING;
    number = atomic_fetch_add(&count, 1) + 1;
    if (number != current.at && !(current.lasting && number > current.at))
        return FAULT_NOTHING;
    atomic_fetch_add(&strikes, 1);
    return current.effect;
}
