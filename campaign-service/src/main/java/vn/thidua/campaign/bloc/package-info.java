/** Blocs and clusters: which units are compared with each other, and who heads them when. */
@NullMarked
package vn.thidua.campaign.bloc;

import org.jspecify.annotations.NullMarked;
