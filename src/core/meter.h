/* meter.h -- what every operation was asked, how it went, and how long it took. Any thread; never waits. */
#ifndef CORE_METER_H
#define CORE_METER_H

#include "core/service.h"

struct buf;

struct meter_sample {
    int status;
    int64_t duration_ns;
    uint64_t bytes_in, bytes_out;
};

struct meter_row {
    uint64_t calls, client_errors, server_errors, duration_ns, bytes_in, bytes_out;
};

/* operation: the model's row, or -1 when the request named none. */
void meter_add(const struct service_row *service, int operation, const struct meter_sample *sample);
/* The sums of an operation (or -1: of the whole service) so far. */
struct meter_row meter_of(const struct service_row *service, int operation);
/* All of them in Prometheus' text format. Source: prometheus.io, "Exposition formats". */
void meter_write(struct buf *out);

#endif
