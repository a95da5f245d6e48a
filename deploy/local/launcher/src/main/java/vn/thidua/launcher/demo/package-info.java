/** The demo bloc: who and what it consists of, and how it gets in through the public API. */
@NullMarked
package vn.thidua.launcher.demo;

import org.jspecify.annotations.NullMarked;
