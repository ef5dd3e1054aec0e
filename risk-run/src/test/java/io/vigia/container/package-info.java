/**
 * Tests that run inside the server, next to the beans they try, on a database of their own.
 *
 * <p>{@code @ExtendWith({ContainerDatabase.class, ArquillianExtension.class})}, in this order, and a deployment from
 * {@link io.vigia.container.Deployments}.
 */
package io.vigia.container;
