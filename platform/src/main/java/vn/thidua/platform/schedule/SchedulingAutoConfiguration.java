package vn.thidua.platform.schedule;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets every service do work because a time has come. */
@AutoConfiguration(beforeName = "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration")
@EnableScheduling
class SchedulingAutoConfiguration {}
