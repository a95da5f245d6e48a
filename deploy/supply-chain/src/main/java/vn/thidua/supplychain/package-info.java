/** What the platform is made of, compared with what is known to be vulnerable and with the licences that may be shipped. */
@NullMarked
package vn.thidua.supplychain;

import org.jspecify.annotations.NullMarked;
