#include "core/meter.h"

#include <assert.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/buf.h"

enum { SERVICES_MAX = 256 };

struct counters {
    _Atomic uint64_t calls, client_errors, server_errors, duration_ns, bytes_in, bytes_out;
};

/* One array a service that was ever asked: a row an operation, and one more for requests that named none. */
static struct counters *_Atomic rows_of[SERVICES_MAX];

static struct counters *counters_of(const struct service_row *service, int operation, bool make)
{
    size_t index = (size_t)(service - services), count = service->model->operation_count;
    struct counters *rows, *made = NULL;

    assert(index < SERVICES_MAX && operation < (int)count);
    rows = atomic_load(&rows_of[index]);
    if (!rows && make) {
        made = calloc(count + 1, sizeof *made);
        assert(made);
        if (atomic_compare_exchange_strong(&rows_of[index], &rows, made))
            rows = made;
        else
            free(made);
    }
    return rows ? &rows[operation < 0 ? count : (size_t)operation] : NULL;
}

static void add(_Atomic uint64_t *counter, uint64_t n)
{
    atomic_fetch_add_explicit(counter, n, memory_order_relaxed);
}

void meter_add(const struct service_row *service, int operation, const struct meter_sample *sample)
{
    struct counters *counters = counters_of(service, operation, true);

    add(&counters->calls, 1);
    add(&counters->client_errors, sample->status >= 400 && sample->status < 500);
    add(&counters->server_errors, sample->status >= 500);
    add(&counters->duration_ns, (uint64_t)sample->duration_ns);
    add(&counters->bytes_in, sample->bytes_in);
    add(&counters->bytes_out, sample->bytes_out);
}

static void sum(struct meter_row *row, struct counters *counters)
{
    row->calls += atomic_load(&counters->calls);
    row->client_errors += atomic_load(&counters->client_errors);
    row->server_errors += atomic_load(&counters->server_errors);
    row->duration_ns += atomic_load(&counters->duration_ns);
    row->bytes_in += atomic_load(&counters->bytes_in);
    row->bytes_out += atomic_load(&counters->bytes_out);
}

struct meter_row meter_of(const struct service_row *service, int operation)
{
    struct meter_row row = {0};
    struct counters *counters = counters_of(service, operation, false);

    if (!counters)
        return row;
    sum(&row, counters);
    for (int i = 0; operation < 0 && i < (int)service->model->operation_count; i++)
        sum(&row, counters_of(service, i, false));
    return row;
}

struct family {
    const char *name, *help;
    size_t offset;
    double scale;
};

static const struct family families[] = {
    {"garua_requests_total", "Requests answered.", offsetof(struct meter_row, calls), 1},
    {"garua_client_errors_total", "Answers with a status of 4xx.", offsetof(struct meter_row, client_errors),
     1},
    {"garua_server_errors_total", "Answers with a status of 5xx.", offsetof(struct meter_row, server_errors),
     1},
    {"garua_request_seconds_total", "Time from a request's head to its answer.",
     offsetof(struct meter_row, duration_ns), 1e-9},
    {"garua_request_bytes_total", "Bytes of request bodies.", offsetof(struct meter_row, bytes_in), 1},
    {"garua_response_bytes_total", "Bytes of response bodies.", offsetof(struct meter_row, bytes_out), 1},
};

static void write_row(struct buf *out, const struct family *family, const struct service_row *service,
                      int operation)
{
    const struct model *model = service->model;
    struct meter_row row = {0};
    uint64_t value;

    sum(&row, counters_of(service, operation, false));
    value = *(const uint64_t *)((const char *)&row + family->offset);
    if (row.calls == 0)
        return;
    buf_printf(out, "%s{service=\"%s\",operation=\"%s\"} ", family->name, service->name,
               operation < 0 ? "" : model_text(model, model->operations[operation].name));
    if (family->scale == 1)
        buf_printf(out, "%llu\n", (unsigned long long)value);
    else
        buf_printf(out, "%.9f\n", (double)value * family->scale);
}

void meter_write(struct buf *out)
{
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        buf_printf(out, "# HELP %s %s\n# TYPE %s counter\n", families[i].name, families[i].help,
                   families[i].name);
        for (unsigned s = 0; s < services_count; s++) {
            if (!atomic_load(&rows_of[s]))
                continue;
            for (int operation = -1; operation < (int)services[s].model->operation_count; operation++)
                write_row(out, &families[i], &services[s], operation);
        }
    }
}
