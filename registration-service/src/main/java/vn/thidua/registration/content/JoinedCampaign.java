package vn.thidua.registration.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign the unit launches or joins, in its own words, and the campaign it is on the platform, if it is one. */
public record JoinedCampaign(String name, @Nullable UUID campaignId) {}
