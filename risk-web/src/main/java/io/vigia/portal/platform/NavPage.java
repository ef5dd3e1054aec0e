package io.vigia.portal.platform;

import io.vigia.domain.platform.Permission;

/**
 * One entry of the left rail.
 *
 * @param path where it leads
 * @param key its name in the bundle
 * @param icon its PrimeIcon
 * @param shortcut the letter that opens it after {@code g}
 * @param permission what its reader must be allowed
 */
public record NavPage(String path, String key, String icon, String shortcut, Permission permission) {

    /** The folder whose pages all belong to this entry. */
    String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    public String getPath() {
        return path;
    }

    public String getKey() {
        return key;
    }

    public String getIcon() {
        return icon;
    }

    public String getShortcut() {
        return shortcut;
    }
}
