/** Campaigns in the document store. */
@NullMarked
package vn.thidua.campaign.campaign.mongo;

import org.jspecify.annotations.NullMarked;
