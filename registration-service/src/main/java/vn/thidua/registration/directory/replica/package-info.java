/** Replica of campaign-service's units and blocs, as received on their topics. */
@NullMarked
package vn.thidua.registration.directory.replica;

import org.jspecify.annotations.NullMarked;
