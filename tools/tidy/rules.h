/* rules.h -- the rules of STYLE.md that a program can check.
 *
 * A rule looks at one source and reports what it finds. Rules see tokens, not syntax trees: each relies on
 * the shape that clang-format gives every file, and prefers to miss something to crying wolf.
 */
#ifndef TOOLS_TIDY_RULES_H
#define TOOLS_TIDY_RULES_H

#include "tools/tidy/source.h"

struct tidy {
    struct arena *arena;
    const struct layer *layers;
    size_t layer_count;
    unsigned findings;
};

struct layer {
    str folder;
    str may_include; /* folders, between spaces */
};

/* Prints "path:line: rule: message" and counts. */
void report(struct tidy *tidy, const struct source *source, unsigned line, const char *rule,
            const char *format, ...) __attribute__((format(printf, 5, 6)));

/* Of the text: any file. */
void rule_file_length(struct tidy *tidy, const struct source *source);
void rule_line_length(struct tidy *tidy, const struct source *source);
void rule_todo(struct tidy *tidy, const struct source *source);
/* Of comments. */
void rule_header_comment(struct tidy *tidy, const struct source *source);
void rule_dead_code(struct tidy *tidy, const struct source *source);
/* Of preprocessor lines. */
void rule_layer(struct tidy *tidy, const struct source *source);
void rule_umbrella(struct tidy *tidy, const struct source *source);
void rule_macro_return(struct tidy *tidy, const struct source *source);
void rule_paste(struct tidy *tidy, const struct source *source);
/* Of code. */
void rule_function_length(struct tidy *tidy, const struct source *source);
void rule_errno(struct tidy *tidy, const struct source *source);
void rule_typedef(struct tidy *tidy, const struct source *source);
void rule_banned(struct tidy *tidy, const struct source *source);
void rule_error_convention(struct tidy *tidy, const struct source *source);
/* Of services: src/svc. */
void rule_service_call(struct tidy *tidy, const struct source *source);
void rule_service_global(struct tidy *tidy, const struct source *source);

/* Reads the file `layers`; false when there is none. */
bool layers_read(struct tidy *tidy, const char *path);

#endif
