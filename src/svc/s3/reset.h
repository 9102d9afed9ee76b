/* reset.h -- emptying S3 of what is an account's, or in a region. */
#ifndef S3_RESET_H
#define S3_RESET_H

#include "core/call.h"

/* Removes some of the buckets that belong to the account and are in the region (absent: any), with all that
 * is in them; *more says that there are others, for another transaction. */
ERR s3_reset(struct call *call, str account, str region, bool *more);

#endif
