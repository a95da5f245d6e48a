/** Units in the document store. */
@NullMarked
package vn.thidua.campaign.unit.mongo;

import org.jspecify.annotations.NullMarked;
