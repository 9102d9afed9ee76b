/* The engine in memory: a treap whose nodes never change once they are published, so that a view is just a
 * root that was current at some time. A change copies the nodes on the way to it; counts say when a node is
 * in no version any more. */
#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "os/random.h"
#include "store/heap.h"
#include "store/kv_engine.h"

struct row {
    atomic_uint refs;
    size_t key_n, value_n;
    char bytes[]; /* key, value */
};

struct node {
    atomic_uint refs;
    uint32_t priority;
    struct row *row;
    struct node *left, *right;
};

struct mem {
    pthread_mutex_t lock; /* of root: published versions */
    struct node *root;
    uint64_t dice; /* of the one apply() */
};

struct walk {
    const struct node *root;
    struct kv_range range;
    str at;      /* the last row's key, or where the order starts */
    bool past;   /* the next row is past `at`, not at it */
    bool sought; /* the next row is known: */
    const struct node *next;
};

static str row_key(const struct row *row)
{
    return (str){row->bytes, row->key_n};
}

static str row_value(const struct row *row)
{
    return (str){row->bytes + row->key_n, row->value_n};
}

static struct row *row_new(str key, str value)
{
    struct row *row = heap_alloc(sizeof *row + key.n + value.n);

    atomic_init(&row->refs, 1);
    row->key_n = key.n;
    row->value_n = value.n;
    memcpy(row->bytes, key.p, key.n);
    memcpy(row->bytes + key.n, value.p, value.n);
    return row;
}

static void row_unref(struct row *row)
{
    if (atomic_fetch_sub_explicit(&row->refs, 1, memory_order_acq_rel) == 1)
        free(row);
}

static struct node *node_ref(struct node *node)
{
    if (node)
        atomic_fetch_add_explicit(&node->refs, 1, memory_order_relaxed);
    return node;
}

/* Without recursion: the right spine of what dies is visited in a loop, what hangs to the left is turned
 * into it. */
static void node_unref(struct node *node)
{
    struct node *dying = NULL, *dead;

    for (;;) {
        if (node && atomic_fetch_sub_explicit(&node->refs, 1, memory_order_acq_rel) == 1) {
            struct node *right = node->right;

            row_unref(node->row);
            node->right = dying; /* a list of nodes whose left is still to be let go of */
            dying = node;
            node = right;
            continue;
        }
        if (!dying)
            return;
        dead = dying;
        node = dead->left;
        dying = dead->right;
        free(dead);
    }
}

static uint32_t roll(struct mem *mem)
{
    mem->dice ^= mem->dice >> 12;
    mem->dice ^= mem->dice << 25;
    mem->dice ^= mem->dice >> 27;
    return (uint32_t)((mem->dice * 0x2545f4914f6cdd1d) >> 32);
}

/* A node that only this apply() knows: itself if it has one holder, else a copy. Takes over the reference
 * to it. */
static struct node *own(struct node *node)
{
    struct node *copy;

    if (atomic_load_explicit(&node->refs, memory_order_acquire) == 1)
        return node;
    copy = heap_alloc(sizeof *copy);
    atomic_init(&copy->refs, 1);
    copy->priority = node->priority;
    copy->row = node->row;
    atomic_fetch_add_explicit(&copy->row->refs, 1, memory_order_relaxed);
    copy->left = node_ref(node->left);
    copy->right = node_ref(node->right);
    node_unref(node);
    return copy;
}

/* Parts an owned reference into what sorts before and after a key that is not there. */
static void split(struct node *node, str key, struct node **before, struct node **after)
{
    while (node) {
        node = own(node);
        if (str_cmp(row_key(node->row), key) < 0) {
            *before = node;
            before = &node->right;
            node = node->right;
        } else {
            *after = node;
            after = &node->left;
            node = node->left;
        }
    }
    *before = NULL;
    *after = NULL;
}

static struct node *join(struct node *left, struct node *right)
{
    struct node *root, **at = &root;

    while (left && right) {
        if (left->priority >= right->priority) {
            *at = own(left);
            at = &(*at)->right;
            left = *at;
        } else {
            *at = own(right);
            at = &(*at)->left;
            right = *at;
        }
    }
    *at = left ? left : right;
    return root;
}

static const struct node *find(const struct node *node, str key)
{
    while (node) {
        int order = str_cmp(key, row_key(node->row));

        if (order == 0)
            return node;
        node = order < 0 ? node->left : node->right;
    }
    return NULL;
}

/* The place of the key in a tree that has it, all nodes down to it owned. */
static struct node **own_path(struct node **at, str key)
{
    for (;;) {
        int order;

        *at = own(*at);
        order = str_cmp(key, row_key((*at)->row));
        if (order == 0)
            return at;
        at = order < 0 ? &(*at)->left : &(*at)->right;
    }
}

static void insert(struct mem *mem, struct node **root, const struct kv_change *change)
{
    struct node *node = heap_alloc(sizeof *node), **at = root;

    atomic_init(&node->refs, 1);
    node->priority = roll(mem);
    node->row = row_new(change->key, change->value);
    while (*at && (*at)->priority >= node->priority) {
        *at = own(*at);
        at = str_cmp(change->key, row_key((*at)->row)) < 0 ? &(*at)->left : &(*at)->right;
    }
    split(*at, change->key, &node->left, &node->right);
    *at = node;
}

static void change_tree(struct mem *mem, struct node **root, const struct kv_change *change)
{
    struct node **at, *gone;

    if (!find(*root, change->key)) {
        if (change->value.p)
            insert(mem, root, change);
        return;
    }
    at = own_path(root, change->key);
    if (change->value.p) {
        row_unref((*at)->row);
        (*at)->row = row_new(change->key, change->value);
        return;
    }
    gone = *at;
    *at = join(gone->left, gone->right);
    gone->left = gone->right = NULL;
    node_unref(gone);
}

static ERR mem_open(str path, void **store)
{
    struct mem *mem = heap_alloc(sizeof *mem);

    (void)path;
    *mem = (struct mem){.dice = random_u64() | 1};
    pthread_mutex_init(&mem->lock, NULL);
    *store = mem;
    return NULL;
}

static void mem_close(void *store)
{
    struct mem *mem = store;

    node_unref(mem->root);
    pthread_mutex_destroy(&mem->lock);
    free(mem);
}

static struct node *current(struct mem *mem)
{
    struct node *root;

    pthread_mutex_lock(&mem->lock);
    root = node_ref(mem->root);
    pthread_mutex_unlock(&mem->lock);
    return root;
}

static ERR mem_apply(void *store, const struct kv_change *changes, size_t n, bool *usable)
{
    struct mem *mem = store;
    struct node *root = current(mem), *old;

    for (size_t i = 0; i < n; i++)
        change_tree(mem, &root, &changes[i]);
    pthread_mutex_lock(&mem->lock);
    old = mem->root;
    mem->root = root;
    pthread_mutex_unlock(&mem->lock);
    node_unref(old);
    *usable = true;
    return NULL;
}

/* A view is a root; that of an empty store is NULL, so views are boxed. */
struct view {
    struct node *root;
};

static ERR mem_view(void *store, void **out)
{
    struct view *view = heap_alloc(sizeof *view);

    view->root = current(store);
    *out = view;
    return NULL;
}

static void mem_view_done(void *store, void *arg)
{
    struct view *view = arg;

    (void)store;
    node_unref(view->root);
    free(view);
}

static ERR mem_get(void *arg, str key, struct arena *arena, str *value)
{
    struct view *view = arg;
    const struct node *node = find(view->root, key);

    *value = node ? arena_str(arena, row_value(node->row)) : STR_NONE;
    return NULL;
}

static ERR mem_walk(void *arg, const struct kv_range *range, void **out)
{
    struct view *view = arg;
    struct walk *walk = heap_alloc(sizeof *walk);

    *walk = (struct walk){.root = view->root, .range = *range};
    walk->at = range->order == KV_ASCENDING ? range->from : range->to;
    /* An ascending walk may begin with its bound, a descending one may not. */
    walk->past = range->order == KV_DESCENDING;
    *out = walk;
    return NULL;
}

/* The nearest row at, or strictly past, the key; an absent key is past everything, for descending. */
static const struct node *nearest(const struct walk *walk)
{
    const struct node *at = walk->root, *best = NULL;
    bool ascending = walk->range.order == KV_ASCENDING;

    while (at) {
        int sign = walk->at.p ? str_cmp(row_key(at->row), walk->at) : -1;

        if (!ascending)
            sign = -sign;
        if (sign > 0 || (sign == 0 && !walk->past)) {
            best = at;
            at = ascending ? at->left : at->right;
        } else {
            at = ascending ? at->right : at->left;
        }
    }
    return best;
}

static ERR mem_step(void *arg, bool *found, str *key, str *value)
{
    struct walk *walk = arg;
    const struct node *node = walk->sought ? walk->next : nearest(walk);

    walk->sought = false;
    *found = node && str_cmp(row_key(node->row), walk->range.from) >= 0 &&
             (!walk->range.to.p || str_cmp(row_key(node->row), walk->range.to) < 0);
    if (!*found)
        return NULL;
    *key = walk->at = row_key(node->row);
    *value = row_value(node->row);
    walk->past = true;
    return NULL;
}

static ERR mem_seek(void *arg, str key)
{
    struct walk *walk = arg;

    walk->at = key;
    walk->past = false;
    walk->next = nearest(walk);
    walk->sought = true;
    return NULL;
}

static void mem_walk_done(void *walk)
{
    free(walk);
}

const struct kv_engine kv_mem = {
    .name = "memory",
    .open = mem_open,
    .close = mem_close,
    .apply = mem_apply,
    .view = mem_view,
    .view_done = mem_view_done,
    .get = mem_get,
    .walk = mem_walk,
    .step = mem_step,
    .seek = mem_seek,
    .walk_done = mem_walk_done,
};
