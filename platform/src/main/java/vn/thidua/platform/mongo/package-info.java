/** How every service stores: one document per aggregate, its outbox, idempotency records and history inside. */
@NullMarked
package vn.thidua.platform.mongo;

import org.jspecify.annotations.NullMarked;
