/* rocks_api.h -- RocksDB's C functions, found when first used.
 *
 * The library is opened with dlopen(), so that a program that keeps nothing in RocksDB does not pay for it:
 * neither the time to load its 11 MB nor the memory. The functions are members named as in <rocksdb/c.h>.
 */
#ifndef STORE_ROCKS_API_H
#define STORE_ROCKS_API_H

#include <rocksdb/c.h>

#include "base/err.h"

#define ROCKS_FUNCTIONS(FUNCTION)                                                                            \
    FUNCTION(rocksdb_block_based_options_create)                                                             \
    FUNCTION(rocksdb_block_based_options_destroy)                                                            \
    FUNCTION(rocksdb_block_based_options_set_block_cache)                                                    \
    FUNCTION(rocksdb_block_based_options_set_block_size)                                                     \
    FUNCTION(rocksdb_block_based_options_set_cache_index_and_filter_blocks)                                  \
    FUNCTION(rocksdb_block_based_options_set_filter_policy)                                                  \
    FUNCTION(rocksdb_block_based_options_set_format_version)                                                 \
    FUNCTION(rocksdb_block_based_options_set_index_type)                                                     \
    FUNCTION(rocksdb_block_based_options_set_metadata_block_size)                                            \
    FUNCTION(rocksdb_block_based_options_set_partition_filters)                                              \
    FUNCTION(rocksdb_block_based_options_set_pin_l0_filter_and_index_blocks_in_cache)                        \
    FUNCTION(rocksdb_block_based_options_set_pin_top_level_index_and_filter)                                 \
    FUNCTION(rocksdb_cache_create_lru)                                                                       \
    FUNCTION(rocksdb_close)                                                                                  \
    FUNCTION(rocksdb_create_iterator)                                                                        \
    FUNCTION(rocksdb_create_snapshot)                                                                        \
    FUNCTION(rocksdb_filterpolicy_create_bloom_full)                                                         \
    FUNCTION(rocksdb_flush)                                                                                  \
    FUNCTION(rocksdb_flushoptions_create)                                                                    \
    FUNCTION(rocksdb_flushoptions_destroy)                                                                   \
    FUNCTION(rocksdb_flushoptions_set_wait)                                                                  \
    FUNCTION(rocksdb_free)                                                                                   \
    FUNCTION(rocksdb_get_latest_sequence_number)                                                             \
    FUNCTION(rocksdb_get_pinned)                                                                             \
    FUNCTION(rocksdb_iter_destroy)                                                                           \
    FUNCTION(rocksdb_iter_get_error)                                                                         \
    FUNCTION(rocksdb_iter_key)                                                                               \
    FUNCTION(rocksdb_iter_next)                                                                              \
    FUNCTION(rocksdb_iter_prev)                                                                              \
    FUNCTION(rocksdb_iter_seek)                                                                              \
    FUNCTION(rocksdb_iter_seek_for_prev)                                                                     \
    FUNCTION(rocksdb_iter_seek_to_first)                                                                     \
    FUNCTION(rocksdb_iter_seek_to_last)                                                                      \
    FUNCTION(rocksdb_iter_valid)                                                                             \
    FUNCTION(rocksdb_iter_value)                                                                             \
    FUNCTION(rocksdb_open)                                                                                   \
    FUNCTION(rocksdb_options_create)                                                                         \
    FUNCTION(rocksdb_options_destroy)                                                                        \
    FUNCTION(rocksdb_options_set_allow_concurrent_memtable_write)                                            \
    FUNCTION(rocksdb_options_set_block_based_table_factory)                                                  \
    FUNCTION(rocksdb_options_set_bytes_per_sync)                                                             \
    FUNCTION(rocksdb_options_set_compression_per_level)                                                      \
    FUNCTION(rocksdb_options_set_create_if_missing)                                                          \
    FUNCTION(rocksdb_options_set_info_log_level)                                                             \
    FUNCTION(rocksdb_options_set_keep_log_file_num)                                                          \
    FUNCTION(rocksdb_options_set_level_compaction_dynamic_level_bytes)                                       \
    FUNCTION(rocksdb_options_set_max_background_jobs)                                                        \
    FUNCTION(rocksdb_options_set_max_open_files)                                                             \
    FUNCTION(rocksdb_options_set_max_write_buffer_number)                                                    \
    FUNCTION(rocksdb_options_set_stats_dump_period_sec)                                                      \
    FUNCTION(rocksdb_options_set_stats_persist_period_sec)                                                   \
    FUNCTION(rocksdb_options_set_wal_recovery_mode)                                                          \
    FUNCTION(rocksdb_options_set_write_buffer_size)                                                          \
    FUNCTION(rocksdb_pinnableslice_destroy)                                                                  \
    FUNCTION(rocksdb_pinnableslice_value)                                                                    \
    FUNCTION(rocksdb_readoptions_create)                                                                     \
    FUNCTION(rocksdb_readoptions_destroy)                                                                    \
    FUNCTION(rocksdb_readoptions_set_iterate_lower_bound)                                                    \
    FUNCTION(rocksdb_readoptions_set_iterate_upper_bound)                                                    \
    FUNCTION(rocksdb_readoptions_set_snapshot)                                                               \
    FUNCTION(rocksdb_release_snapshot)                                                                       \
    FUNCTION(rocksdb_write)                                                                                  \
    FUNCTION(rocksdb_writebatch_clear)                                                                       \
    FUNCTION(rocksdb_writebatch_create)                                                                      \
    FUNCTION(rocksdb_writebatch_delete)                                                                      \
    FUNCTION(rocksdb_writebatch_destroy)                                                                     \
    FUNCTION(rocksdb_writebatch_put)                                                                         \
    FUNCTION(rocksdb_writeoptions_create)                                                                    \
    FUNCTION(rocksdb_writeoptions_destroy)                                                                   \
    FUNCTION(rocksdb_writeoptions_set_sync)

#define ROCKS_MEMBER(name) __typeof__(name) *name;

struct rocks_api {
    ROCKS_FUNCTIONS(ROCKS_MEMBER)
    rocksdb_cache_t *cache; /* one for all stores of the process */
};

/* The same on every call, once it has worked. Any thread. */
ERR rocks_api_get(const struct rocks_api **out);

#endif
