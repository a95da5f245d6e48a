package vn.thidua.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an endpoint whose decision somebody else at a forgotten screen must not be able to take: the password must have been
 * entered lately. Its method takes the actor or the command.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {}
