#define TRY_AGAIN(call)                                                                                      \
    do {                                                                                                     \
        if (call)                                                                                            \
            return;                                                                                          \
    } while (0)
#define NAME(a, b) a##b
#define RETURNS "return"
