#include "os/clock.h"
#include "svc/bad/bad.h"
#include "svc/other/other.h"

void calls(struct call *call)
{
    char *p = malloc(10);

    call->free(p);
    free(p);
    time(NULL);
    pthread_mutex_lock(NULL);
    RAND_bytes(NULL, 0);
    socket(0, 0, 0);
    call_open(call);
}
