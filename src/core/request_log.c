#include "core/request_log.h"

#include "base/date.h"
#include "base/json.h"
#include "core/call_private.h"
#include "os/log.h"

enum { LINE_MAX_SIZE = 4096 };

static const char *colour_of(int status)
{
    if (status >= 500)
        return "\033[31m";
    return status >= 400 ? "\033[33m" : "\033[32m";
}

static str operation_of(const struct call *call)
{
    if (call->operation)
        return model_str(call->model, call->operation->name);
    return call->private->route.asked.p ? call->private->route.asked : call->request.http->method;
}

/* root and the anonymous by what they are, the others by the last part of their ARN. */
static str principal_of(const struct call *call)
{
    const struct principal *principal = &call->principal;

    if (principal->kind == PRINCIPAL_ANONYMOUS)
        return S("anonymous");
    if (principal->kind == PRINCIPAL_ROOT)
        return principal->account;
    return str_skip(principal->arn, str_rindex(principal->arn, ':') + 1);
}

static void write_text(struct buf *line, const struct call *call, const struct meter_sample *sample,
                       bool sent)
{
    bool colours = log_colours();
    struct date now;

    date_split(call->now_ms, &now);
    buf_printf(line, "%02d:%02d:%02d.%03d", now.hour, now.minute, now.second, now.millisecond);
    buf_char(line, ' ');
    log_add_safe(line, principal_of(call));
    buf_printf(line, " %s%s ", colours ? "\033[1m" : "", call->service ? call->service->name : "-");
    log_add_safe(line, operation_of(call));
    buf_printf(line, "%s ", colours ? "\033[0m" : "");
    log_add_safe(line, call->resource.n ? call->resource : call->request.http->path);
    buf_printf(line, " %s%d%s %.1fms", colours ? colour_of(sample->status) : "", sample->status,
               colours ? "\033[0m" : "", (double)sample->duration_ns / 1e6);
    if (call->private->code)
        buf_printf(line, " %s", call->private->code);
    buf_add(line, sent ? S("\n") : S(" (not sent)\n"));
}

static void write_field(struct buf *line, const char *name, str value)
{
    buf_printf(line, ",\"%s\":", name);
    json_write_string(line, value);
}

static void write_json(struct buf *line, const struct call *call, const struct meter_sample *sample,
                       bool sent)
{
    buf_add(line, S("{\"time\":\""));
    date_add_iso(line, call->now_ms, DATE_MILLISECONDS);
    buf_char(line, '"');
    write_field(line, "request_id", call->request_id);
    write_field(line, "principal", principal_of(call));
    write_field(line, "account", call->account);
    write_field(line, "region", call->region);
    write_field(line, "service", str_of(call->service ? call->service->name : ""));
    write_field(line, "operation", operation_of(call));
    write_field(line, "resource", call->resource);
    write_field(line, "source", call->request.http->peer_address);
    if (call->private->code)
        write_field(line, "error", str_of(call->private->code));
    buf_printf(line,
               ",\"status\":%d,\"duration_ms\":%.3f,\"bytes_in\":%llu,\"bytes_out\":%llu,\"sent\":%s}\n",
               sample->status, (double)sample->duration_ns / 1e6, (unsigned long long)sample->bytes_in,
               (unsigned long long)sample->bytes_out, sent ? "true" : "false");
}

void request_log(const struct call *call, const struct meter_sample *sample, bool sent)
{
    struct buf line;

    if (log_format() == LOG_NONE)
        return;
    buf_init(&line, LINE_MAX_SIZE);
    if (log_format() == LOG_JSON)
        write_json(&line, call, sample, sent);
    else
        write_text(&line, call, sample, sent);
    if (!buf_ok(&line) && line.n)
        line.p[line.n - 1] = '\n';
    log_request(buf_str(&line));
    buf_done(&line);
}
