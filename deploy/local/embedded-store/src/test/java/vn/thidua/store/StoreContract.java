package vn.thidua.store;

/** What the persistence of every service relies on: here, on disk, in memory, and on MongoDB itself. */
interface StoreContract
        extends DocumentsContract,
                ChangesContract,
                OutboxContract,
                BulkContract,
                QueriesContract,
                IndexesContract,
                UniquenessContract {}
