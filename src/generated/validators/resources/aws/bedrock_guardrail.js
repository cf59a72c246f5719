/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_guardrail.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.guardrailId !== undefined){
if(typeof data.guardrailId !== "string"){
const err0 = {instancePath:instancePath+"/guardrailId",schemaPath:"#/properties/guardrailId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contentPolicy !== undefined){
let data5 = data.contentPolicy;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.filters !== undefined){
let data6 = data5.filters;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
const err5 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/type",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data7.inputStrength !== undefined){
if(typeof data7.inputStrength !== "string"){
const err6 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/inputStrength",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/inputStrength/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.outputStrength !== undefined){
if(typeof data7.outputStrength !== "string"){
const err7 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/outputStrength",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/outputStrength/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.inputAction !== undefined){
if(typeof data7.inputAction !== "string"){
const err8 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/inputAction",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/inputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.outputAction !== undefined){
if(typeof data7.outputAction !== "string"){
const err9 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/outputAction",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/outputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.inputEnabled !== undefined){
if(typeof data7.inputEnabled !== "boolean"){
const err10 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/inputEnabled",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/inputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.outputEnabled !== undefined){
if(typeof data7.outputEnabled !== "boolean"){
const err11 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/outputEnabled",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/outputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.inputModalities !== undefined){
let data15 = data7.inputModalities;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err12 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/inputModalities/" + i1,schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/inputModalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/inputModalities",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/inputModalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.outputModalities !== undefined){
let data17 = data7.outputModalities;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err14 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/outputModalities/" + i2,schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/outputModalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/contentPolicy/filters/" + i0+"/outputModalities",schemaPath:"#/properties/contentPolicy/properties/filters/items/properties/outputModalities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/contentPolicy/filters/" + i0,schemaPath:"#/properties/contentPolicy/properties/filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/contentPolicy/filters",schemaPath:"#/properties/contentPolicy/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.tier !== undefined){
let data19 = data5.tier;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.tierName !== undefined){
if(typeof data19.tierName !== "string"){
const err18 = {instancePath:instancePath+"/contentPolicy/tier/tierName",schemaPath:"#/properties/contentPolicy/properties/tier/properties/tierName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/contentPolicy/tier",schemaPath:"#/properties/contentPolicy/properties/tier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/contentPolicy",schemaPath:"#/properties/contentPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.topicPolicy !== undefined){
let data21 = data.topicPolicy;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.topics !== undefined){
let data22 = data21.topics;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.name !== undefined){
if(typeof data23.name !== "string"){
const err21 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/name",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data23.type !== undefined){
if(typeof data23.type !== "string"){
const err22 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/type",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data23.definition !== undefined){
if(typeof data23.definition !== "string"){
const err23 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/definition",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/definition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data23.inputAction !== undefined){
if(typeof data23.inputAction !== "string"){
const err24 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/inputAction",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/inputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data23.outputAction !== undefined){
if(typeof data23.outputAction !== "string"){
const err25 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/outputAction",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/outputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data23.inputEnabled !== undefined){
if(typeof data23.inputEnabled !== "boolean"){
const err26 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/inputEnabled",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/inputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data23.outputEnabled !== undefined){
if(typeof data23.outputEnabled !== "boolean"){
const err27 = {instancePath:instancePath+"/topicPolicy/topics/" + i3+"/outputEnabled",schemaPath:"#/properties/topicPolicy/properties/topics/items/properties/outputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/topicPolicy/topics/" + i3,schemaPath:"#/properties/topicPolicy/properties/topics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/topicPolicy/topics",schemaPath:"#/properties/topicPolicy/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data21.tier !== undefined){
let data31 = data21.tier;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.tierName !== undefined){
if(typeof data31.tierName !== "string"){
const err30 = {instancePath:instancePath+"/topicPolicy/tier/tierName",schemaPath:"#/properties/topicPolicy/properties/tier/properties/tierName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/topicPolicy/tier",schemaPath:"#/properties/topicPolicy/properties/tier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/topicPolicy",schemaPath:"#/properties/topicPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.wordPolicy !== undefined){
let data33 = data.wordPolicy;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.words !== undefined){
let data34 = data33.words;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.text !== undefined){
if(typeof data35.text !== "string"){
const err33 = {instancePath:instancePath+"/wordPolicy/words/" + i4+"/text",schemaPath:"#/properties/wordPolicy/properties/words/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data35.inputAction !== undefined){
if(typeof data35.inputAction !== "string"){
const err34 = {instancePath:instancePath+"/wordPolicy/words/" + i4+"/inputAction",schemaPath:"#/properties/wordPolicy/properties/words/items/properties/inputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data35.outputAction !== undefined){
if(typeof data35.outputAction !== "string"){
const err35 = {instancePath:instancePath+"/wordPolicy/words/" + i4+"/outputAction",schemaPath:"#/properties/wordPolicy/properties/words/items/properties/outputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data35.inputEnabled !== undefined){
if(typeof data35.inputEnabled !== "boolean"){
const err36 = {instancePath:instancePath+"/wordPolicy/words/" + i4+"/inputEnabled",schemaPath:"#/properties/wordPolicy/properties/words/items/properties/inputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data35.outputEnabled !== undefined){
if(typeof data35.outputEnabled !== "boolean"){
const err37 = {instancePath:instancePath+"/wordPolicy/words/" + i4+"/outputEnabled",schemaPath:"#/properties/wordPolicy/properties/words/items/properties/outputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/wordPolicy/words/" + i4,schemaPath:"#/properties/wordPolicy/properties/words/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/wordPolicy/words",schemaPath:"#/properties/wordPolicy/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data33.managedWordLists !== undefined){
let data41 = data33.managedWordLists;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.type !== undefined){
if(typeof data42.type !== "string"){
const err40 = {instancePath:instancePath+"/wordPolicy/managedWordLists/" + i5+"/type",schemaPath:"#/properties/wordPolicy/properties/managedWordLists/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data42.inputAction !== undefined){
if(typeof data42.inputAction !== "string"){
const err41 = {instancePath:instancePath+"/wordPolicy/managedWordLists/" + i5+"/inputAction",schemaPath:"#/properties/wordPolicy/properties/managedWordLists/items/properties/inputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data42.outputAction !== undefined){
if(typeof data42.outputAction !== "string"){
const err42 = {instancePath:instancePath+"/wordPolicy/managedWordLists/" + i5+"/outputAction",schemaPath:"#/properties/wordPolicy/properties/managedWordLists/items/properties/outputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data42.inputEnabled !== undefined){
if(typeof data42.inputEnabled !== "boolean"){
const err43 = {instancePath:instancePath+"/wordPolicy/managedWordLists/" + i5+"/inputEnabled",schemaPath:"#/properties/wordPolicy/properties/managedWordLists/items/properties/inputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data42.outputEnabled !== undefined){
if(typeof data42.outputEnabled !== "boolean"){
const err44 = {instancePath:instancePath+"/wordPolicy/managedWordLists/" + i5+"/outputEnabled",schemaPath:"#/properties/wordPolicy/properties/managedWordLists/items/properties/outputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/wordPolicy/managedWordLists/" + i5,schemaPath:"#/properties/wordPolicy/properties/managedWordLists/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/wordPolicy/managedWordLists",schemaPath:"#/properties/wordPolicy/properties/managedWordLists/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/wordPolicy",schemaPath:"#/properties/wordPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.sensitiveInformationPolicy !== undefined){
let data48 = data.sensitiveInformationPolicy;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.piiEntities !== undefined){
let data49 = data48.piiEntities;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.type !== undefined){
if(typeof data50.type !== "string"){
const err48 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6+"/type",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data50.action !== undefined){
if(typeof data50.action !== "string"){
const err49 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6+"/action",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data50.inputAction !== undefined){
if(typeof data50.inputAction !== "string"){
const err50 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6+"/inputAction",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/properties/inputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data50.outputAction !== undefined){
if(typeof data50.outputAction !== "string"){
const err51 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6+"/outputAction",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/properties/outputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data50.inputEnabled !== undefined){
if(typeof data50.inputEnabled !== "boolean"){
const err52 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6+"/inputEnabled",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/properties/inputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data50.outputEnabled !== undefined){
if(typeof data50.outputEnabled !== "boolean"){
const err53 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6+"/outputEnabled",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/properties/outputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities/" + i6,schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/sensitiveInformationPolicy/piiEntities",schemaPath:"#/properties/sensitiveInformationPolicy/properties/piiEntities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data48.regexes !== undefined){
let data57 = data48.regexes;
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.name !== undefined){
if(typeof data58.name !== "string"){
const err56 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/name",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data58.pattern !== undefined){
if(typeof data58.pattern !== "string"){
const err57 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/pattern",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data58.action !== undefined){
if(typeof data58.action !== "string"){
const err58 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/action",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data58.inputAction !== undefined){
if(typeof data58.inputAction !== "string"){
const err59 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/inputAction",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/inputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data58.outputAction !== undefined){
if(typeof data58.outputAction !== "string"){
const err60 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/outputAction",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/outputAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data58.inputEnabled !== undefined){
if(typeof data58.inputEnabled !== "boolean"){
const err61 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/inputEnabled",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/inputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data58.outputEnabled !== undefined){
if(typeof data58.outputEnabled !== "boolean"){
const err62 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7+"/outputEnabled",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/properties/outputEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes/" + i7,schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/sensitiveInformationPolicy/regexes",schemaPath:"#/properties/sensitiveInformationPolicy/properties/regexes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/sensitiveInformationPolicy",schemaPath:"#/properties/sensitiveInformationPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.contextualGroundingPolicy !== undefined){
let data66 = data.contextualGroundingPolicy;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.filters !== undefined){
let data67 = data66.filters;
if(Array.isArray(data67)){
const len8 = data67.length;
for(let i8=0; i8<len8; i8++){
let data68 = data67[i8];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.type !== undefined){
if(typeof data68.type !== "string"){
const err66 = {instancePath:instancePath+"/contextualGroundingPolicy/filters/" + i8+"/type",schemaPath:"#/properties/contextualGroundingPolicy/properties/filters/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data68.threshold !== undefined){
let data70 = data68.threshold;
if(!((typeof data70 == "number") && (isFinite(data70)))){
const err67 = {instancePath:instancePath+"/contextualGroundingPolicy/filters/" + i8+"/threshold",schemaPath:"#/properties/contextualGroundingPolicy/properties/filters/items/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data68.action !== undefined){
if(typeof data68.action !== "string"){
const err68 = {instancePath:instancePath+"/contextualGroundingPolicy/filters/" + i8+"/action",schemaPath:"#/properties/contextualGroundingPolicy/properties/filters/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data68.enabled !== undefined){
if(typeof data68.enabled !== "boolean"){
const err69 = {instancePath:instancePath+"/contextualGroundingPolicy/filters/" + i8+"/enabled",schemaPath:"#/properties/contextualGroundingPolicy/properties/filters/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/contextualGroundingPolicy/filters/" + i8,schemaPath:"#/properties/contextualGroundingPolicy/properties/filters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/contextualGroundingPolicy/filters",schemaPath:"#/properties/contextualGroundingPolicy/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/contextualGroundingPolicy",schemaPath:"#/properties/contextualGroundingPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.automatedReasoningPolicy !== undefined){
let data73 = data.automatedReasoningPolicy;
if(!(data73 && typeof data73 == "object" && !Array.isArray(data73))){
const err73 = {instancePath:instancePath+"/automatedReasoningPolicy",schemaPath:"#/properties/automatedReasoningPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.crossRegionDetails !== undefined){
let data74 = data.crossRegionDetails;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.guardrailProfileId !== undefined){
if(typeof data74.guardrailProfileId !== "string"){
const err74 = {instancePath:instancePath+"/crossRegionDetails/guardrailProfileId",schemaPath:"#/properties/crossRegionDetails/properties/guardrailProfileId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data74.guardrailProfileArn !== undefined){
if(typeof data74.guardrailProfileArn !== "string"){
const err75 = {instancePath:instancePath+"/crossRegionDetails/guardrailProfileArn",schemaPath:"#/properties/crossRegionDetails/properties/guardrailProfileArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/crossRegionDetails",schemaPath:"#/properties/crossRegionDetails/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.kmsKeyArn !== undefined){
if(typeof data.kmsKeyArn !== "string"){
const err77 = {instancePath:instancePath+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"guardrailId":true,"name":true,"description":true,"version":true,"status":true,"contentPolicy":true,"topicPolicy":true,"wordPolicy":true,"sensitiveInformationPolicy":true,"contextualGroundingPolicy":true,"automatedReasoningPolicy":true,"crossRegionDetails":true,"kmsKeyArn":true},"dynamicProps":false,"dynamicItems":false};
