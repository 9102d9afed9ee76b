/* job_row.h -- a job as a row of the kv, for job.c and job_row.c.
 *
 * 0xFD 0x01, due time, id: the job. 0xFD 0x02, kind, account, region, name: where the job of that name is.
 */
#ifndef CORE_JOB_ROW_H
#define CORE_JOB_ROW_H

#include "core/job.h"

struct job_row {
    int64_t due_ms;
    uint64_t id;
    uint64_t attempts; /* that failed */
    str kind, account, region, name, payload;
};

/* The range of all jobs that are due at due_ms or later, by due time. */
str job_rows_from(struct arena *arena, int64_t due_ms);
str job_rows_to(struct arena *arena);

ERR job_row_decode(str key, str value, struct arena *arena, struct job_row *out);
/* Whether it is still there, as it was. */
ERR job_row_exists(struct kv_txn *txn, const struct job_row *row, bool *exists);
ERR job_row_put(struct kv_txn *txn, const struct job_row *row);
ERR job_row_delete(struct kv_txn *txn, const struct job_row *row);

/* job.c: tells the scheduler of the transaction's kv, once it is durable, that something is due then. */
void jobs_wake_after(struct kv_txn *txn, int64_t due_ms);

#endif
