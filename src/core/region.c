#include "core/region.h"

struct partition {
    const char *name;
    const char *regions; /* between blanks */
};

/* Source: AWS's SDKs' list of partitions. */
static const struct partition partitions[] = {
    {"aws",
     " af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2"
     " ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6"
     " ap-southeast-7 aws-global ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1"
     " eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1"
     " us-east-1 us-east-2 us-west-1 us-west-2 "},
    {"aws-cn", " aws-cn-global cn-north-1 cn-northwest-1 "},
    {"aws-eusc", " eusc-de-east-1 "},
    {"aws-iso", " us-iso-east-1 us-iso-west-1 "},
    {"aws-iso-b", " us-isob-east-1 us-isob-west-1 "},
    {"aws-iso-e", " eu-isoe-west-1 "},
    {"aws-iso-f", " us-isof-east-1 us-isof-south-1 "},
    {"aws-us-gov", " aws-us-gov-global us-gov-east-1 us-gov-west-1 "},
};

static bool lists(str regions, str region)
{
    while (regions.p) {
        if (str_eq(str_cut(&regions, ' '), region))
            return true;
    }
    return false;
}

str region_partition(str region)
{
    for (size_t i = 0; i < sizeof partitions / sizeof *partitions && region.n; i++) {
        if (lists(str_of(partitions[i].regions), region))
            return str_of(partitions[i].name);
    }
    return STR_NONE;
}
