/* region.h -- AWS's regions and the partitions they are in. */
#ifndef CORE_REGION_H
#define CORE_REGION_H

#include "base/str.h"

/* "aws", "aws-cn", "aws-us-gov" ...; absent when AWS has no such region. */
str region_partition(str region);

#endif
