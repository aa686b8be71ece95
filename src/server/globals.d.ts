/** The services that Google gives every script as globals: our slice of them and nothing more. */
type Services = import('../google/services').Services;

declare const SpreadsheetApp: Services['SpreadsheetApp'];
declare const HtmlService: Services['HtmlService'];
declare const LockService: Services['LockService'];
declare const Session: Services['Session'];
declare const PropertiesService: Services['PropertiesService'];
declare const CacheService: Services['CacheService'];
declare const MailApp: Services['MailApp'];
declare const ScriptApp: Services['ScriptApp'];
declare const Charts: Services['Charts'];
