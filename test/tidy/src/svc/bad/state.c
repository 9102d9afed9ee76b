static int counter;
static const char *name = "a";
struct row {
    int n;
} row;
int (*action)(void);
static struct row table[4];

int next(void)
{
    static int calls;

    return counter + calls++;
}
