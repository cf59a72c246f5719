/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/network_securitygroup.json" */;
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
if(data.securityRules !== undefined){
let data0 = data.securityRules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err0 = {instancePath:instancePath+"/securityRules/" + i0+"/name",schemaPath:"#/properties/securityRules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.properties !== undefined){
let data3 = data1.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.access !== undefined){
if(typeof data3.access !== "string"){
const err1 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/access",schemaPath:"#/properties/securityRules/items/properties/properties/properties/access/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data3.direction !== undefined){
if(typeof data3.direction !== "string"){
const err2 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/direction",schemaPath:"#/properties/securityRules/items/properties/properties/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data3.priority !== undefined){
let data6 = data3.priority;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/priority",schemaPath:"#/properties/securityRules/items/properties/properties/properties/priority/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.protocol !== undefined){
if(typeof data3.protocol !== "string"){
const err4 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/protocol",schemaPath:"#/properties/securityRules/items/properties/properties/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.sourceAddressPrefix !== undefined){
if(typeof data3.sourceAddressPrefix !== "string"){
const err5 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/sourceAddressPrefix",schemaPath:"#/properties/securityRules/items/properties/properties/properties/sourceAddressPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.sourceAddressPrefixes !== undefined){
let data9 = data3.sourceAddressPrefixes;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err6 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/sourceAddressPrefixes/" + i1,schemaPath:"#/properties/securityRules/items/properties/properties/properties/sourceAddressPrefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/sourceAddressPrefixes",schemaPath:"#/properties/securityRules/items/properties/properties/properties/sourceAddressPrefixes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.sourcePortRange !== undefined){
if(typeof data3.sourcePortRange !== "string"){
const err8 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/sourcePortRange",schemaPath:"#/properties/securityRules/items/properties/properties/properties/sourcePortRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.destinationAddressPrefix !== undefined){
if(typeof data3.destinationAddressPrefix !== "string"){
const err9 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationAddressPrefix",schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationAddressPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.destinationAddressPrefixes !== undefined){
let data13 = data3.destinationAddressPrefixes;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err10 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationAddressPrefixes/" + i2,schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationAddressPrefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationAddressPrefixes",schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationAddressPrefixes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.destinationPortRange !== undefined){
if(typeof data3.destinationPortRange !== "string"){
const err12 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationPortRange",schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationPortRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.destinationPortRanges !== undefined){
let data16 = data3.destinationPortRanges;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err13 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationPortRanges/" + i3,schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationPortRanges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationPortRanges",schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationPortRanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.destinationApplicationSecurityGroups !== undefined){
let data18 = data3.destinationApplicationSecurityGroups;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id !== undefined){
if(typeof data19.id !== "string"){
const err15 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationApplicationSecurityGroups/" + i4+"/id",schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationApplicationSecurityGroups/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationApplicationSecurityGroups/" + i4,schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationApplicationSecurityGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/securityRules/" + i0+"/properties/destinationApplicationSecurityGroups",schemaPath:"#/properties/securityRules/items/properties/properties/properties/destinationApplicationSecurityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/securityRules/" + i0+"/properties",schemaPath:"#/properties/securityRules/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/securityRules/" + i0,schemaPath:"#/properties/securityRules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/securityRules",schemaPath:"#/properties/securityRules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"securityRules":true},"dynamicProps":false,"dynamicItems":false};
