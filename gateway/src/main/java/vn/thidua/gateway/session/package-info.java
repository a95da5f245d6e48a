/** Login sessions, kept in MongoDB. */
@NullMarked
package vn.thidua.gateway.session;

import org.jspecify.annotations.NullMarked;
