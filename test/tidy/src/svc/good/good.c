#include "base/good.h"
#include "core/call.h"
#include "gen/other.h"
#include "svc/good/good.h"
#include "svc/shared.h"

struct row {
    const char *name;
    int time;
};

enum { ROWS = 2 };
enum kind { KIND };

static const struct row rows[ROWS] = {{"a", 1}, {"b", 2}};
static const char *const names[] = {"a", "b"};
static int (*const actions[])(void) = {0};
extern const struct row more[];
static int later(struct row *row);
_Static_assert(ROWS == 2, "two");

static int later(struct row *row)
{
    static const int limits[] = {1, 2};
    struct row copy = *row;

    return copy.time + limits[0] + (int)sizeof rows + actions[0]();
}

int good_time(struct call *call)
{
    struct row row = {.time = call_time(call)};

    return later(&row);
}
