/**
 * The command-line tools beside the platform: {@code generate} makes demo traffic, {@code replay} sends a file of
 * payments through the HTTP API, {@code bench} measures.
 *
 * <p>The tools know the platform only through its wire: nothing here imports a class of the other modules. What is
 * printed for machines is one {@code name value} a line. Start reading at {@link io.vigia.tools.Tools}.
 */
package io.vigia.tools;
