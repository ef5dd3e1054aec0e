package io.vigia.portal.platform;

import java.util.List;

/**
 * Entries of the left rail that belong together.
 *
 * @param key the group's name in the bundle, or empty for none
 * @param pages its entries
 */
public record NavGroup(String key, List<NavPage> pages) {

    public String getKey() {
        return key;
    }

    public List<NavPage> getPages() {
        return pages;
    }
}
