/* Runs one fuzz target over files: the corpus as a plain test, without libFuzzer. Each file's bytes are a
 * heap block of exactly their size, so that a sanitizer sees the first byte past them. */
#include <stdio.h>
#include <stdlib.h>

#include "base/str.h"

enum { INPUT_SIZE_MAX = 16 * 1024 * 1024 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool replay(const char *path)
{
    FILE *file = fopen(path, "re");
    long size = -1;
    uint8_t *data = NULL;
    bool read = false;

    if (file && fseek(file, 0, SEEK_END) == 0)
        size = ftell(file);
    if (size >= 0 && size <= INPUT_SIZE_MAX) {
        data = malloc((size_t)size);
        rewind(file);
        read = (data || size == 0) && fread(data, 1, (size_t)size, file) == (size_t)size;
    }
    if (read)
        LLVMFuzzerTestOneInput(data, (size_t)size);
    free(data);
    if (file)
        fclose(file);
    return read;
}

int main(int argc, char **argv)
{
    unsigned failed = 0;

    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    for (int i = 1; i < argc; i++) {
        if (!replay(argv[i])) {
            fprintf(stderr, "can't read %s\n", argv[i]);
            failed++;
        }
    }
    printf("%d inputs\n", argc - 1);
    return failed > 0;
}
