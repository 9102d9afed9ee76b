/* name.h -- the rules for names: of buckets, keys and regions. Pure. */
#ifndef S3_NAME_H
#define S3_NAME_H

#include "base/str.h"

enum { KEY_MAX = 1024 /* bytes */ };

/* AWS: S3 user guide, "General purpose bucket naming rules". */
bool name_is_bucket(str name);
/* A region that AWS has (or may come to have): "us-east-1", "us-gov-west-1", "ap-southeast-2". */
bool name_is_region(str region);
/* Whether a key goes up more often than down. AWS: S3 user guide, "Naming Amazon S3 objects", on ../ */
bool name_climbs_out(str key);
bool name_is_account(str account); /* 12 digits */

#endif
