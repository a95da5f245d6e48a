/** Snapshots and their tables in MongoDB. */
@NullMarked
package vn.thidua.registration.snapshot.mongo;

import org.jspecify.annotations.NullMarked;
