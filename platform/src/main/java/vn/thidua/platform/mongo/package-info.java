/** How every service stores: one document per aggregate, its outbox, receipts and history inside. */
@NullMarked
package vn.thidua.platform.mongo;

import org.jspecify.annotations.NullMarked;
