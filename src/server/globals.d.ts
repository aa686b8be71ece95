/** The services that Google gives every script as globals: our slice of them and nothing more. */
declare const SpreadsheetApp: import('../google/services').Services['SpreadsheetApp'];
declare const HtmlService: import('../google/services').Services['HtmlService'];
