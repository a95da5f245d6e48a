/** The service that knows who takes part in emulation, who may do what, and which campaigns run. */
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
