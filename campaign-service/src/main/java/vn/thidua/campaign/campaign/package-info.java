/** Emulation campaigns: drafted, launched, closed. */
@NullMarked
package vn.thidua.campaign.campaign;

import org.jspecify.annotations.NullMarked;
