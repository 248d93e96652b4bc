export {
  addDays,
  addMonths,
  type CalendarDay,
  daysInMonth,
  fromDayNumber,
  fromIso,
  isDay,
  isLeapYear,
  isMonthDay,
  isoWeekOf,
  mondayOfWeek,
  toDayNumber,
  toIso,
  weekdayOf,
} from './days.js'
export {instantIn, offsetOf, wallClock} from './instant.js'
export {monthNumber, monthPattern, weekdayNumber, weekdayPattern} from './names.js'
export {findWrittenDate, type WrittenDate} from './written-date.js'
export {findWrittenTime, type WrittenTime, zoneAt} from './written-time.js'
