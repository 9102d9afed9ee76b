#include "core/service.h"

const struct service_row *service_by_name(str name)
{
    for (unsigned i = 0; i < services_count; i++) {
        if (str_eq(name, str_of(services[i].name)))
            return &services[i];
    }
    return NULL;
}
