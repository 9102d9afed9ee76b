#include "core/protocol.h"

#include <assert.h>

static const struct wire *registered;

void wire_register(const struct wire *wire)
{
    registered = wire;
}

const struct wire *wire_registered(void)
{
    assert(registered);
    return registered;
}

const struct protocol *protocol_of(uint32_t bit)
{
    for (const struct protocol *const *at = wire_registered()->protocols; *at; at++) {
        if ((*at)->bit == bit)
            return *at;
    }
    return NULL;
}
