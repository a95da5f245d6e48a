/** Work in the store, for a day. */
@NullMarked
package vn.thidua.registration.work.mongo;

import org.jspecify.annotations.NullMarked;
