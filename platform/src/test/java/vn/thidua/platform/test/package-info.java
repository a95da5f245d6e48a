/** What the tests of every service stand on: a store, a broker, an issuer of tokens, and the contracts. */
@NullMarked
package vn.thidua.platform.test;

import org.jspecify.annotations.NullMarked;
