/**
 * The models that the Fraud Detection Handbook publishes figures of, small and exact, to show that data, split, features
 * and metrics here are the same as there. No part of scoring.
 */
package io.vigia.train.classic;
