/** Replica of award-service's catalogue, as received on its topic. */
@NullMarked
package vn.thidua.registration.catalogue.replica;

import org.jspecify.annotations.NullMarked;
