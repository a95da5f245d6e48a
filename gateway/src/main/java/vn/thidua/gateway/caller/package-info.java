/** Who asks: a person, or an address while nobody is signed in. */
@NullMarked
package vn.thidua.gateway.caller;

import org.jspecify.annotations.NullMarked;
